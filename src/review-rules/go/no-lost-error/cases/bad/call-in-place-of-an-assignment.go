package pull

import (
	"encoding/json"
	"errors"
	"net/http"
)

func checkName(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return nil
}

func Load(url, name string) (*Stats, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	var stats Stats
	if json.NewDecoder(res.Body).Decode(&stats); err != nil { // expect: unchecked-error
		return nil, err
	}
	if checkName(name); err != nil { // expect: unchecked-error
		return nil, err
	}
	return &stats, nil
}
