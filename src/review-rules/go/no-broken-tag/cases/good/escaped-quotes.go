package dto

type user struct {
	Name string `json:"name" example:"the \"first\" one"`
	Mail string `validate:"oneof='a b' c" json:"mail"`
}
