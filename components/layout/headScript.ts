/** Runs before the page is painted: marks that scripts run, and sets the theme that the reader chose, so that nothing flashes or moves. */
export const headScript =
  "document.documentElement.dataset.script='';try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";
