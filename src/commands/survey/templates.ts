/** `survey templates`: what surveys can be made from, and what each of them asks. */
import { shippedTemplate, templateNamed } from '../../porch/survey/template.ts';
import { surveyQuestionsReport, surveyTemplatesReport } from '../../reports/survey/templates.ts';
import { templateNames } from '../../store/shipped/templates.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'maybe' },
  options: {},
  async run(context, { name }) {
    if (name !== undefined) return surveyQuestionsReport(name, await templateNamed(context, name));
    return surveyTemplatesReport(
      templateNames('surveys').map((one) => ({ name: one, ...shippedTemplate(one) })),
    );
  },
});
