package config

type parseErr struct {
	text string
}

func (e *parseErr) Error() string {
	if e == nil {
		return "no error"
	}
	return e.text
}

func describe(err *parseErr) string {
	if err == nil {
		return err.Error()
	}
	return err.text
}
