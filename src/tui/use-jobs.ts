/** Runs the lines of a job, one after the other, until one fails. */
import { type Dispatch, useEffect, useState } from 'react';
import type { Source, Told } from '../porch/dashboard-source.ts';
import type { Job } from './state.ts';
import type { Step } from './step.ts';

/** After this long it is said why it takes so long. In milliseconds. */
const LONG = 700;

/** Answers whether the job at hand has been waiting for a while. */
export function useJobs(source: Source, job: Job | null, dispatch: Dispatch<Step>): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (job === null) return;
    const timer = setTimeout(() => setWaits(true), LONG);
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
      setWaits(false);
    };
  }, [source, job, dispatch]);
  return waits;
}
