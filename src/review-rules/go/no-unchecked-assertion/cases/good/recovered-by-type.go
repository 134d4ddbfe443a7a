package run

import "fmt"

func safely(do func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(error); !ok {
				r = fmt.Errorf("%v", r)
			}
			err = r.(error)
		}
	}()
	do()
	return nil
}
