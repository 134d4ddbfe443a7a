package dto

type user struct {
	Name string "json:\"name\""
	Mail string "json:\"mail,omitempty\" yaml:\"mail\""
}
