package backend

import (
	"os"

	"github.com/gravitational/trace"
)

func exists(path string) (bool, error) {
	f, err := os.Open(path)
	err = trace.ConvertSystemError(err)
	if err != nil {
		if trace.IsNotFound(err) {
			return false, nil
		}
		return false, trace.Wrap(err)
	}
	defer f.Close()
	return true, nil
}

func names(all []string) (found []string, err error) {
	for _, name := range all {
		index, err := os.Open(name)
		err = trace.ConvertSystemError(err)
		if err != nil {
			if !trace.IsNotFound(err) {
				return nil, trace.Wrap(err)
			}
			continue
		}
		found = append(found, index.Name())
		index.Close()
	}
	return found, nil
}
