package dto

type base struct {
	ID string `json:"id"`
}

type user struct {
	base `json:"base"`
	*meta
	Name string `json:"name"`
}

type meta struct {
	Name string `json:"name"`
}
