#!/usr/bin/env node
process.env.NODE_ENV ??= 'production';
require('../dist/cli.js').main(process.argv.slice(2));
