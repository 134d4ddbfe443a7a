package parse

type parseError struct {
	err error
}

func safely(do func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(parseError).err
		}
	}()
	do()
	return nil
}
