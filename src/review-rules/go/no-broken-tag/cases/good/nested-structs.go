package dto

type reply struct {
	Data struct {
		Name string `json:"name"`
	} `json:"data"`
	Name string `json:"name"`
}
