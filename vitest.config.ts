import { defineConfig } from 'vitest/config';

// A slow machine is no fault of the code: the time-out only ends what hangs.
export default defineConfig({ test: { setupFiles: 'test/same-inputs.ts', testTimeout: 60_000 } });
