/** `recipe show`: what each heading of a recipe stands for. */
import { resolveRecipe } from '../../domain/import/recipes.ts';
import { recipeReport } from '../../reports/import/recipes.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  async run(context, { name }) {
    return recipeReport(resolveRecipe((await context.read(['recipes'])).recipes, name));
  },
});
