package words

import "shop/errs"

func setUp(text string) {
	errs.ErrNotFound = errs.New(text)
}
