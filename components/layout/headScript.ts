/**
 * Runs before the page is painted, so that nothing flashes or moves: marks that scripts run and whether the keyboard has a
 * Command key (`navigator.platform` is what tells in every browser), and sets the theme that the reader chose.
 */
export const headScript = `(()=>{const d=document.documentElement.dataset;d.script='';
if(/^(?:Mac|iPhone|iPad|iPod)/.test(navigator.platform))d.apple='';
try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch{}})()`;
