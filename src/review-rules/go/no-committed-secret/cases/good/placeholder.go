package settings

const exampleConfig = `
password: <your password>
api_key: YOUR_API_KEY
`

const defaultPassword = "changeme"
