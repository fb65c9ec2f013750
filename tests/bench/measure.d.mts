export function cpuSeconds(rootPid: number): number;
