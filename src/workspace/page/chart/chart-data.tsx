import { useWorld } from '../world.tsx';
import { type Chart, categoriesOf, valuesOf } from './chart.ts';

/** A chart's numbers. */
export function ChartData({ chart }: { chart: Chart }) {
  const { person, say } = useWorld();
  const write = (value: number | undefined) =>
    value === undefined ? '–' : value.toLocaleString(person.locale);
  const categories = chart.type === 'pie' ? chart.segments.map(({ label }) => label) : categoriesOf(chart);
  const series = chart.type === 'pie' ? [{ name: say('chart.value'), data: chart.segments }] : chart.series;
  return (
    <details className="chart-data">
      <summary>{say('chart.numbers')}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category, index) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                {series.map((one) => (
                  <td key={one.name} data-align="right">
                    {write(valuesOf(one, categories)[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
