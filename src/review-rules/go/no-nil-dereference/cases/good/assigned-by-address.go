package user

import "encoding/json"

type User struct {
	Name string
}

func parse(data []byte) (string, error) {
	var u *User
	if err := json.Unmarshal(data, &u); err != nil {
		return "", err
	}
	return u.Name, nil
}
