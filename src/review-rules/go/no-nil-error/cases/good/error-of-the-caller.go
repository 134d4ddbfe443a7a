package feed

import "errors"

func shouldRetry(err error) (bool, error) {
	if err == nil {
		return false, err
	}
	return errors.Is(err, errors.ErrUnsupported), err
}

func explain(err error) ([]string, error) {
	if err == nil {
		return nil, err
	}
	return []string{err.Error()}, err
}
