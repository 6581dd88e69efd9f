#!/usr/bin/env node
process.env.NODE_ENV ??= 'production';
import('../dist/cli.js').then((cli) => cli.main(process.argv.slice(2)));
