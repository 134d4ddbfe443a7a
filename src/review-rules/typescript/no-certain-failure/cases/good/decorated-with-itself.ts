import { Directive } from '@angular/core';
import { FormFieldControl } from './form-field-control';

@Directive({
  selector: 'input[formField]',
  providers: [{ provide: FormFieldControl, useExisting: FormInput }],
})
export class FormInput {
  value = '';
}
