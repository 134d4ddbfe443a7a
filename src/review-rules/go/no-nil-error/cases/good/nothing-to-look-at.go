package rules

import "fmt"

func validate(settings *Settings) (errs error) {
	if settings == nil {
		return errs
	}
	if settings.Port < 1 {
		errs = join(errs, fmt.Errorf("port %d", settings.Port))
	}
	return errs
}

func validateBoth(first, second *Settings) (errs error) {
	if second == nil {
		return errs
	}
	return join(validate(first), validate(second))
}
