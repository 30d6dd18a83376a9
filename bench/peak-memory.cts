// Loaded into each measured process with `-r`, ahead of everything else, and so small that it does not count. Writes the
// process's peak memory in KiB to the file that the environment names.
process.on("exit", () => {
  const file = process.env.BENCH_PEAK_FILE;
  if (file) process.getBuiltinModule("node:fs").writeFileSync(file, String(process.resourceUsage().maxRSS));
});
