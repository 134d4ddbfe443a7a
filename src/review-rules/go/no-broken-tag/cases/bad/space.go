package dto

type user struct {
	Name string `json: "name"`             // expect: broken-tag
	Mail string `json:"mail" yaml: "mail"` // expect: broken-tag
}
