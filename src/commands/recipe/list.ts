/** `recipe list`: what was said of columns, by the files it is remembered for. */
import { recipesReport } from '../../reports/import/recipes.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    return recipesReport((await context.read(['recipes'])).recipes.values());
  },
});
