// @ts-check
/** Owns one measured run of the command in a process of its own: its figures are the last line on stderr. */
process.on('exit', (code) => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\n${JSON.stringify({ code, peakMib: Math.round(maxRSS / 1024), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 })}\n`);
});
await import('../bin/hearsay.js');
