/** Lets the parts of the program start from the code that V8 made of them at the build, where this V8 still takes it. */
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** A file of the program and what V8 made of it lie side by side. */
export const compiledBeside = (file: string) => file.replace(/\.js$/, '.code');

type Loaded = NodeJS.Module & { readonly exports: unknown };
type Extensions = Record<string, (module: Loaded, file: string) => void>;

/**
 * From here on a part with such code beside it is not compiled again. The name of a part holds the hash of its text, and V8 refuses code of
 * another version, of other flags or for a text of another length: then the part is compiled as ever. `each` is told of every one.
 */
export function loadCompiled(each: (file: string, script: Script) => void = () => {}, always = false): void {
  const { _extensions: extensions } = Module as unknown as { readonly _extensions: Extensions };
  const plain = extensions['.js'];
  extensions['.js'] = (module, file) => {
    const beside = compiledBeside(file);
    const isThere = existsSync(beside);
    if (!isThere && !always) return plain?.(module, file);
    const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
      filename: file,
      ...(isThere ? { cachedData: readFileSync(beside) } : {}),
    });
    each(file, script);
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    run.call(module.exports, module.exports, (id: string) => module.require(id), module, file, dirname(file));
  };
}
