/** The short way in: a build or KB number answers product and service pack at once. */
export function WizardStart() {
  return (
    <form action="/wizard" className="wizard-short" aria-labelledby="short-way">
      <h2 id="short-way">You have the build already?</h2>
      <label htmlFor="short-build">
        Build of ExSetup.exe, AdminDisplayVersion, or the KB number of the installed rollup
      </label>
      <div className="search-box">
        <input
          id="short-build"
          name="build"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2000}
          placeholder="14.03.0123.004"
          required
        />
        <button type="submit">Use this build</button>
      </div>
    </form>
  );
}
