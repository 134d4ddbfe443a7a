package run

import "errors"

func safely(do func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error) // expect: unchecked-assertion
		}
	}()
	if do == nil {
		panic(errors.New("nothing to do"))
	}
	do()
	return nil
}

func must(ok bool) {
	if !ok {
		panic("not met")
	}
}
