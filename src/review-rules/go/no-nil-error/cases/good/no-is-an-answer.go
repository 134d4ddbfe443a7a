package feed

type lock struct {
	value string
}

func held(get func() (*lock, error)) (bool, string, error) {
	found, err := get()
	if err != nil {
		return false, "", err
	}
	if found == nil {
		return false, "", err
	}
	return true, found.value, nil
}
