import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** What a text field and a window need, and nothing that would reload the page or look behind it once packaged. */
export function setMenu(): void {
  const developing: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...developing,
      ],
    },
    { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'close' }, { role: 'quit' }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
