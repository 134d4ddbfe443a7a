package feed

func run(do func(*error) error) (string, error) {
	var err error
	if doErr := do(&err); doErr != nil {
		return "", err
	}
	return "done", nil
}
