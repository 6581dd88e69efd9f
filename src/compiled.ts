/** Lets the parts of the program start from the code that V8 made of them at the build, where this V8 still takes it. */
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A file of the program and what V8 made of it lie side by side. */
export const compiledBeside = (file: string) => file.replace(/\.js$/, '.code');

/** Bytes that say how long the code is. It follows, where V8 takes it as it lies, and then the text it was made of: one file is sooner read than two. */
const header = 8;

function unpacked(bytes: Buffer): { text: string; code: Buffer } {
  const end = header + bytes.readUInt32LE();
  return { text: bytes.toString('latin1', end), code: bytes.subarray(header, end) };
}

/** Characters of a part that hands over some hundred things: V8 lays an object out anew with each of the first 128, and then makes a table of it, which this begins as. */
const many = 100_000;
const emptyExports = (text: string): object => (text.length > many ? Object.create(null) : {});

type Loaded = NodeJS.Module & { readonly exports: unknown };
type Extensions = Record<string, (module: Loaded, file: string) => void>;

/**
 * From here on a part with such code beside it is not compiled again. V8 refuses code of another version or of other flags: then the part
 * is compiled as ever. `each` is told of every one.
 */
export function loadCompiled(each: (file: string, script: Script) => void = () => {}, always = false): void {
  const { _extensions: extensions } = Module as unknown as { readonly _extensions: Extensions };
  const plain = extensions['.js'];
  const parts = new Map<string, unknown>();

  /** True where there is such code: the part has run then, and its exports are kept. */
  function run(file: string, module: Loaded): boolean {
    const beside = compiledBeside(file);
    const isThere = existsSync(beside);
    if (!isThere && !always) return false;
    const { text, code } = isThere
      ? unpacked(readFileSync(beside))
      : { text: Module.wrap(readFileSync(file, 'utf8')), code: undefined };
    const script = new Script(text, { filename: file, ...(code ? { cachedData: code } : {}) });
    each(file, script);
    const body = script.runInThisContext() as (...given: unknown[]) => void;
    const exports = emptyExports(text);
    parts.set(file, exports);
    body.call(exports, exports, (id: string) => need(id, file, module), module, file, dirname(file));
    return true;
  }

  /** Parts ask for each other by their very names: Node would look for each of them in half a dozen ways. */
  function need(id: string, from: string, module: Loaded): unknown {
    if (!id.startsWith('.')) return module.require(id);
    const file = join(dirname(from), id);
    return parts.has(file) || run(file, module) ? parts.get(file) : module.require(file);
  }

  extensions['.js'] = (module, file) => {
    if (parts.has(file) || run(file, module)) module.exports = parts.get(file);
    else plain?.(module, file);
  };
}
