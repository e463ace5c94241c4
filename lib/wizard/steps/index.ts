import { AFTER_STEPS, ROLL_BACK_STEPS } from './after';
import { BEFORE_STEPS } from './before';
import { INSTALL_STEPS, ORDER_STEPS } from './install';
import { SERVICE_PACK_STEPS } from './servicePack';
import type { Step } from './step';

/** Every step of every checklist, in the order of work. */
export const STEPS: readonly Step[] = [
  ...SERVICE_PACK_STEPS,
  ...BEFORE_STEPS,
  ...ORDER_STEPS,
  ...INSTALL_STEPS,
  ...AFTER_STEPS,
  ...ROLL_BACK_STEPS,
];
