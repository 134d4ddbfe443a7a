package dto

type broken struct {
	Name string `json:name`
}
