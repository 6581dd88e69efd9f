/** What ink guesses of the place it runs in, put right where a person sits at a terminal. */

/** Ink draws nothing where it takes the machine for a build server, by any of the variables those set; to be called before it is loaded. */
export function drawOnBuildServersToo(): void {
  for (const name of ['CI', 'CONTINUOUS_INTEGRATION'])
    if (process.env[name] !== undefined) process.env[name] = 'false';
}
