/** Runs the command lines of a job, one after the other, until one fails. */
import { type Dispatch, useEffect, useState } from 'react';
import type { Source, Told } from '../../porch/dashboard/source.ts';
import type { Step } from '../keys/step.ts';
import type { Job } from '../state/state.ts';

/** After this long it is said why it takes so long. In milliseconds. */
const long = 700;

/** What is known of a job that takes long: who else is writing, where somebody is. */
export interface Waiting {
  readonly writer: ReturnType<Source['writer']>;
}

/** Answers null where nothing takes long. */
export function useJobs(source: Source, job: Job | null, dispatch: Dispatch<Step>): Waiting | null {
  const [waits, setWaits] = useState<Waiting | null>(null);
  useEffect(() => {
    if (job === null) return;
    const timer = setTimeout(() => setWaits({ writer: source.writer() }), long);
    const run = async () => {
      const told: Told[] = [];
      for (const argv of job.argvs) {
        const one = await source.run(job.trial ? ['--dry-run', ...argv] : argv);
        told.push(one);
        if (one.kind === 'problem') break;
      }
      dispatch({ type: 'told', job, told });
    };
    void run();
    return () => {
      clearTimeout(timer);
      setWaits(null);
    };
  }, [source, job, dispatch]);
  return waits;
}
