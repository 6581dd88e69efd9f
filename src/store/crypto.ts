/** Node's crypto, loaded where something is summed or drawn: a command that only reads needs neither, and it costs a sixth of an empty process. */

export const crypto = () => process.getBuiltinModule('node:crypto');
