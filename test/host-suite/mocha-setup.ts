/** Mocha's browser build, which runs in a Node and in a web worker extension host alike. Loaded before any suite. */

// It reads the page's address, which a Node extension host has not.
import './page-address.ts';
import 'mocha/mocha.js';
import { LineReporter } from './line-reporter.ts';

mocha.setup({ ui: 'bdd', reporter: LineReporter, timeout: 60_000 });
