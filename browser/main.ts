/**
 * What runs in the browser. Every page is whole without it: each part finds what the server rendered for it, and does nothing
 * where there is none.
 */
import { startCopying } from './copying';
import { startDropping } from './dropping';
import { startSearch } from './search/openSearch';
import { startTheme } from './theme';
import { startTicks } from './ticks';

startTheme();
startSearch();
startCopying();
startTicks();
startDropping();
