package user

import "errors"

type User struct {
	Name string
}

func name(u *User) (string, error) {
	if u == nil {
		return "", errors.New("no user")
	}
	return u.Name, nil
}
