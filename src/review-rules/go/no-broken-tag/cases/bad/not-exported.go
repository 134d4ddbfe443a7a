package dto

type line struct {
	Amount int    `json:"amount"`
	unit   string `json:"unit"` // expect: broken-tag
	text   string `xml:"text"`  // expect: broken-tag
}
