#!/usr/bin/env node
process.env.NODE_ENV ??= 'production';
// All is written by then; taking apart what was built in memory costs more than a tenth of many a command.
require('../dist/cli.js')
  .main(process.argv.slice(2))
  .then(() => process.exit());
