package dto

type feed struct {
	Title string  `xml:"channel>title"`
	Items []item  `xml:"channel>item"`
	Link  []string `xml:"link"`
	Atom  []string `xml:"http://www.w3.org/2005/Atom link"`
}

type item struct {
	Lang string `xml:"lang,attr"`
	Text string `xml:"lang"`
}
