/** The product's mark: a range, and a value inside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="mark" aria-hidden="true">
      <path d="M6 10v12M26 10v12M6 16h20" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="14" cy="16" r="4.2" className="mark-value" />
    </svg>
  );
}
