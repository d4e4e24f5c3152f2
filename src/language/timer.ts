/**
 * Times a piece of work and returns its result. The core has no clock, so a caller that wants times hands in a timer.
 */
export type Timer = <T>(kind: 'step' | 'layer' | 'rule', name: string, work: () => T) => T

/** The timer of a run without statistics. */
export const untimed: Timer = (_kind, _name, work) => work()
