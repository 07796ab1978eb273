import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/commands/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
