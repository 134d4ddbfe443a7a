package model

import (
	"encoding/json"
	"io"
)

func UserFromJson(data io.Reader) *User {
	var user *User
	json.NewDecoder(data).Decode(&user)
	return user
}

func NamesFromJson(data []byte) (names []string) {
	json.Unmarshal(data, &names)
	return names
}
