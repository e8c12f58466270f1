#!/usr/bin/env node
process.stderr.write("paycurve is not built yet.\n");
