/** Says that a file can be dropped onto a text field (browser/dropping). Without scripts there is the file field. */
export function DropHint({ field }: { field: string }) {
  return (
    <p className="fleet-help fleet-drop needs-script" aria-live="polite" data-drop-onto={field}>
      A file can be dropped onto the field.
    </p>
  );
}
