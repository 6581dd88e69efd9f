/** The signals by which a process is asked to end: from the keyboard, by another process, as its terminal closes. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
