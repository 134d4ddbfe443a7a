package run

func safely(do func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error) // expect: unchecked-assertion
		}
	}()
	do()
	return nil
}
