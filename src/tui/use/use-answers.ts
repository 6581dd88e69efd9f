/** The answers to command lines, asked for one after the other, and again whenever the roster changes. */
import { useEffect, useRef, useState } from 'react';
import type { Argv, Source, Told } from '../../porch/dashboard/source.ts';

export type Answers = ReadonlyMap<string, Told>;

export function lineKey(argv: Argv): string {
  return argv.join('\0');
}

/** How many answers to lines that are no longer on the screen are kept, to be there at once when one comes back. */
const kept = 4;

/** `turn` grows when the lines are to be asked for again; until an answer comes, the one before stands. */
export function useAnswers(source: Source, lines: readonly Argv[], turn: number, first: Answers): Answers {
  const [answers, setAnswers] = useState(first);
  const latest = useRef(first);
  const asked = useRef(new Map<string, number>([...first.keys()].map((key) => [key, turn])));
  const wanted = JSON.stringify(lines);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const argvs = JSON.parse(wanted) as readonly Argv[];
      const keys = new Set(argvs.map(lineKey));
      for (const argv of argvs) {
        const key = lineKey(argv);
        if (asked.current.get(key) === turn && latest.current.has(key)) continue;
        // The frame before is drawn, and keys are heard, between one answer and the next.
        await new Promise((resolve) => setImmediate(resolve));
        if (isOver) return;
        const told = await source.look(argv);
        if (isOver) return;
        asked.current.set(key, turn);
        if (latest.current.get(key) === told) continue;
        latest.current = withAnswer(latest.current, key, told, keys);
        setAnswers(latest.current);
      }
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [source, wanted, turn]);
  return answers;
}

function withAnswer(before: Answers, key: string, told: Told, wanted: ReadonlySet<string>): Answers {
  const others = [...before].filter(([other]) => other !== key);
  const left = others.filter(([other]) => !wanted.has(other)).slice(-kept);
  return new Map([...left, ...others.filter(([other]) => wanted.has(other)), [key, told]]);
}
